# docker build --tag clubdeck .
# docker run --detach --name clubdeck --publish 127.0.0.1:3000:3000 --volume clubdeck:/var/lib/clubdeck clubdeck
# Both stages stand on the same Debian: the program takes its C library from it.

FROM rust:1-trixie AS build
WORKDIR /src
RUN apt-get update && apt-get install --yes --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
COPY . .
RUN make build

FROM debian:trixie-slim
# pg_dump and pg_restore, for `clubdeck backup` and `restore` on PostgreSQL; curl for the health check.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends curl postgresql-client \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --user-group --home-dir /var/lib/clubdeck clubdeck \
    && install --directory --owner clubdeck --group clubdeck --mode 0700 /var/lib/clubdeck
COPY --from=build /src/target/release/clubdeck /opt/clubdeck/bin/clubdeck
COPY --from=build /src/target/site /opt/clubdeck/site
ENV PATH=/opt/clubdeck/bin:$PATH \
    CLUBDECK_DATABASE_URL=sqlite:///var/lib/clubdeck/clubdeck.db \
    CLUBDECK_LISTEN=0.0.0.0:3000
USER clubdeck
WORKDIR /var/lib/clubdeck
VOLUME /var/lib/clubdeck
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
    CMD if [ -n "$CLUBDECK_TLS_CERTIFICATE" ]; then at=https; else at=http; fi; \
        curl --fail --silent --show-error --insecure --output /dev/null $at://127.0.0.1:3000/healthz
ENTRYPOINT ["clubdeck"]
CMD ["serve"]
