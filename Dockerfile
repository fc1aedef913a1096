# The official image with the Node that package.json pins for development ("node" there): change both together.
FROM node:24.21.0-bookworm-slim AS base
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1

# All packages, to build the app. No database is needed for that.
FROM base AS build
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN node node_modules/next/dist/bin/next build && node scripts/elements.ts && rm -rf .next/cache

# What the app needs to run: neither the pinned Node nor the embedded PostgreSQL, which are for development.
FROM base AS packages
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund
# The packages of fonts have nine weights each, of which PDFs are set in three.
COPY typeset/font-list.ts typeset/fonts.ts typeset/trim-fonts.ts ./typeset/
RUN node typeset/trim-fonts.ts

FROM base AS runtime
ENV NODE_ENV=production PORT=3000 DATA_DIR=/data
# A new volume takes its owner from here.
RUN install --directory --owner=node --group=node /data

COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/.next ./.next
COPY package.json next.config.ts payload.config.ts env.ts ./
# The front server, with the texts of its own answers; next.config.ts names a file of i18n.
COPY server ./server
COPY domain ./domain
COPY i18n ./i18n
COPY messages ./messages
COPY public ./public
# The process that reads PDFs is started from its source.
COPY pdf ./pdf
COPY poster ./poster
COPY processes ./processes
COPY word ./word
# The template of typeset PDFs, and the process that sets them.
COPY typeset ./typeset
# Styles and locales of citations, read when the first one is formatted.
COPY citation ./citation
# For scripts (migrations, first admin, sample content), which load the configuration from its sources.
COPY collections ./collections
COPY jobs ./jobs
COPY mail ./mail
COPY migrations ./migrations
COPY sample ./sample
COPY scripts ./scripts

USER node
VOLUME /data
EXPOSE 3000
# Alive, not ready: an app whose database is away still serves the pages it remembers, and would lose them by a restart.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/main.ts"]
