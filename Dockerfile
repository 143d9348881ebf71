# docker build --tag clubdeck .
# docker run --detach --name clubdeck --publish 127.0.0.1:3000:3000 --volume clubdeck:/var/lib/clubdeck clubdeck
# Both stages stand on the same Debian: the program takes its C library from it. Packages are not pinned: of each Debian
# keeps only the version with the latest fixes. hadolint finds nothing else.

FROM rust:1-trixie AS build
WORKDIR /src
# hadolint ignore=DL3008
RUN apt-get update && apt-get install --yes --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
COPY . .
RUN make build

FROM debian:trixie-slim
# ca-certificates, for gateways of messages; pg_dump and pg_restore, for `clubdeck backup` and `restore` on PostgreSQL; curl for the health check.
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates curl postgresql-client \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --user-group --home-dir /var/lib/clubdeck clubdeck \
    && install --directory --owner clubdeck --group clubdeck --mode 0700 /var/lib/clubdeck
COPY --from=build /src/target/release/clubdeck /opt/clubdeck/bin/clubdeck
COPY --from=build /src/target/site /opt/clubdeck/site
COPY --from=build /src/server/fonts/LICENSE /opt/clubdeck/LICENSE-fonts
ENV PATH=/opt/clubdeck/bin:$PATH \
    CLUBDECK_DATABASE_URL=sqlite:///var/lib/clubdeck/clubdeck.db \
    CLUBDECK_LISTEN=0.0.0.0:3000
USER 10001:10001
WORKDIR /var/lib/clubdeck
VOLUME /var/lib/clubdeck
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
    CMD ["sh", "-c", "[ -n \"$CLUBDECK_TLS_CERTIFICATE\" ] && at=https || at=http; exec curl --fail --silent --show-error --insecure --output /dev/null $at://127.0.0.1:3000/healthz"]
ENTRYPOINT ["clubdeck"]
CMD ["serve"]
