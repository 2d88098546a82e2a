import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../theme/palette.css';
import './public.css';
import { PublicSite } from './PublicSite.js';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');
createRoot(root).render(<StrictMode><PublicSite /></StrictMode>);
