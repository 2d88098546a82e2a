# syntax=docker/dockerfile:1
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /beian
COPY package.json package-lock.json .npmrc ./
COPY libs ./libs
COPY apps ./apps
COPY workflows ./workflows
RUN npm ci --no-audit --no-fund
COPY . .
RUN node tools/build.mjs && npm prune --omit=dev --no-audit --no-fund

# api, worker and migrations: one image, three commands
FROM node:24.21.0-bookworm-slim AS application
ENV NODE_ENV=production BEIAN_MODE=production
WORKDIR /beian
COPY --from=build --chown=root:root /beian ./
RUN mkdir /var/lib/beian && chown node:node /var/lib/beian
USER node
CMD ["node", "--enable-source-maps", "--max-old-space-size=384", "--max-semi-space-size=8", "apps/api/dist/main.js"]

# the reverse proxy with the built web app
FROM caddy:2.10-alpine AS proxy
COPY docker/Caddyfile /etc/caddy/Caddyfile
COPY --from=build /beian/apps/web/dist /srv
