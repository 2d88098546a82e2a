import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';

const api = process.env['BEIAN_API'] ?? 'http://127.0.0.1:3000';

/** In development the public pages answer under their own entry, as the api does in production. */
const publicEntry: Plugin = {
  name: 'public-entry',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      if (/^\/public(\/|\?|$)/.test(request.url ?? '')) request.url = '/public.html';
      next();
    });
  },
};

export default defineConfig({
  root: import.meta.dirname,
  // What did not change is not drawn anew: the compiler of React keeps it.
  plugins: [react(), babel({ presets: [reactCompilerPreset()], parallel: 2 }), publicEntry],
  server: { proxy: { '/api': api, '/health': api } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      input: {
        desks: fileURLToPath(new URL('index.html', import.meta.url)),
        public: fileURLToPath(new URL('public.html', import.meta.url)),
      },
    },
  },
});
