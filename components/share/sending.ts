/** Copies a text. The clipboard API exists in secure contexts only, and a paper on the local network is not one. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const selection = getSelection();
    const selected = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    const area = Object.assign(document.createElement('textarea'), { value: text, readOnly: true });
    document.body.append(area);
    area.select();
    const copied = document.execCommand('copy');
    area.remove();
    selection?.removeAllRanges();
    if (selected) selection?.addRange(selected);
    return copied;
  }
}

/** Copies a text and reports the result: on the button for a while, and in a status for screen readers. */
export async function copyWith(button: HTMLElement, status: Element | null, text: string): Promise<void> {
  const label = button.querySelector('span');
  const before = label?.textContent ?? '';
  const copied = await writeToClipboard(text);
  const said = (copied ? button.dataset.doneLabel : button.dataset.failedLabel) ?? '';
  if (status) status.textContent = said;
  if (!label || button.dataset.done !== undefined) return;
  button.dataset.done = '';
  label.textContent = said;
  setTimeout(() => {
    delete button.dataset.done;
    label.textContent = before;
    if (status) status.textContent = '';
  }, 2500);
}

/** Opens the device's share sheet. @returns whether something was shared: false if the reader closed the sheet */
export const openSheet = (data: ShareData): Promise<boolean> =>
  navigator.share(data).then(
    () => true,
    () => false,
  );

/** Whether this is WeChat's browser. It opens no other app and has no share sheet for pages; readers share by its own menu or a long press. */
export const inWeChat = /MicroMessenger/i.test(navigator.userAgent);

/** Whether the device has a share sheet for pages. */
export const hasSheet = 'share' in navigator && !inWeChat;
