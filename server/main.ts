import { serve } from './serve.ts';

// The entry of the production server, which esbuild bundles (scripts/setup/bundle.ts)
await serve({ port: Number(process.env.PORT ?? 3000) });
