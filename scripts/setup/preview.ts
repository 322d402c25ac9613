import { runContentCommand } from '../../lib/newsroom/command.ts';
import { preview } from '../../server/preview.ts';
import { bundleScripts } from './bundle.ts';
import { derivedCode } from './derived-code.ts';

/** Indexes the content, bundles the scripts and starts the editors' preview. */
export async function startPreview({ port }: { readonly port: number }): Promise<void> {
  Object.assign(process.env, await derivedCode());
  runContentCommand(['index'], console.log);
  await bundleScripts('preview', 'preview', { watch: true });
  await preview({ port });
}
