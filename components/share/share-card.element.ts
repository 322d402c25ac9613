/** Copies the page's address, and hands it to the device's own share sheet where there is one. */
class ShareCard extends HTMLElement {
  connectedCallback(): void {
    const { address = '', title = '' } = this.dataset;
    const copy = this.querySelector<HTMLButtonElement>('[data-copy]');
    const share = this.querySelector<HTMLButtonElement>('[data-share]');
    copy?.addEventListener('click', () => void this.#copy(copy, address));
    if (share && 'share' in navigator) {
      share.hidden = false;
      share.addEventListener('click', () => {
        navigator.share({ title, url: address }).catch(() => {}); // closed by the reader: nothing to say
      });
    }
  }

  async #copy(button: HTMLButtonElement, address: string): Promise<void> {
    const label = button.querySelector('span');
    const status = this.querySelector('[role="status"]');
    const before = label?.textContent ?? '';
    const copied = await writeToClipboard(address);
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
}

/** The clipboard API exists on secure pages only; a paper tried out on the local network is not one. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = Object.assign(document.createElement('textarea'), { value: text, readOnly: true });
    document.body.append(area);
    area.select();
    const copied = document.execCommand('copy');
    area.remove();
    return copied;
  }
}

customElements.define('share-card', ShareCard);
