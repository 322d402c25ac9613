import { serve } from './serve.ts';

// What `npm start` and the browser tests run, as one bundle (scripts/setup/bundle-server.ts)
await serve({ port: Number(process.env.PORT ?? 3000) });
