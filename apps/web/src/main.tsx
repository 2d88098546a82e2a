import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { createQueryClient } from './api/query-client.js';
import { Localised } from './i18n/Localised.js';
import { startLanguages, storedLanguage } from './i18n/language.js';
import { router } from './routes.js';
import { SessionProvider } from './session/SessionProvider.js';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');

await startLanguages(storedLanguage());

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <Localised>
        <SessionProvider>
          <RouterProvider router={router} />
        </SessionProvider>
      </Localised>
    </QueryClientProvider>
  </StrictMode>,
);
