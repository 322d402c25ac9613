import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { class?: string };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'language-toggle': CustomElement;
      'share-card': CustomElement;
      'theme-switch': CustomElement;
    }
  }
}
