import { serve } from '../../server/serve.mjs';

await serve({ port: Number(process.env.PORT) });
