/** The code that draws and encodes pictures, with its fonts (docs/adr/017). @throws where PAPER_PICTURE_CODE is not set */
export function pictureCode(): string {
  const code = process.env.PAPER_PICTURE_CODE;
  if (!code) throw new Error('PAPER_PICTURE_CODE is not set: take it from derivedCode() of scripts/setup/derived-code.ts');
  return code;
}
