import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { class?: string };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'language-toggle': CustomElement;
      'pair-layout': CustomElement;
      'listen-story': CustomElement;
      'peek-story': CustomElement;
      'read-later': CustomElement;
      'reading-bar': CustomElement;
      'share-card': CustomElement;
      'share-quote': CustomElement;
      'site-menu': CustomElement;
      'site-search': CustomElement;
      'text-size': CustomElement;
      'theme-switch': CustomElement;
    }
  }
}
