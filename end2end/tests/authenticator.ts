// The app on a phone: a code for each half minute (RFC 6238). Its clock goes with the club's.

import { createHmac } from 'node:crypto';
import type { Stage } from './stage';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export class App {
  private readonly key: Buffer;
  private ahead = 0;

  constructor(
    private readonly stage: Stage,
    secret: string,
  ) {
    const bits = [...secret.replaceAll(/\s/g, '')].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0'));
    const bytes = bits.join('').match(/.{8}/g) ?? [];
    this.key = Buffer.from(bytes.map((byte) => parseInt(byte, 2)));
  }

  /** The code of now. */
  shows(): string {
    const step = Buffer.alloc(8);
    step.writeBigUInt64BE(BigInt(Math.floor((Date.now() + this.ahead) / 30_000)));
    const hash = createHmac('sha1', this.key).update(step).digest();
    const number = hash.readUInt32BE(hash[19] & 15) & 0x7fffffff;
    return String(number % 1_000_000).padStart(6, '0');
  }

  /** Waits until it shows another code, and the one before is far. */
  async wait() {
    await this.stage.advance(90);
    this.ahead += 90_000;
  }
}
