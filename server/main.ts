import { setUpLog } from './operating/log.ts';

// The entry of the production server, which esbuild bundles (scripts/setup/bundle.ts)
setUpLog();
try {
  const { serve } = await import('./serve.ts'); // and with it Next, which then logs as it is told to
  await serve({ port: Number(process.env.PORT ?? 3000) });
} catch (error) {
  console.error('The server could not be started.', error);
  process.exit(1);
}
