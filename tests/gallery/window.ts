import type { Surface } from './state';

/** What is shown, and how: the hash of the gallery's address. */
export interface Wish {
  readonly state: string;
  readonly language: 'en' | 'ar';
  /** The colours, where the browser cannot be told to prefer them. */
  readonly scheme?: 'light' | 'dark';
  /** As high as in a window, in place of all of the content at once. */
  readonly inPlace?: boolean;
}

/** A rectangle of the page, in CSS pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Check = 'axe' | 'axeContrast' | 'contrast' | 'layout' | 'targets' | 'forcedColors';

/** What the gallery's page offers to whoever drives it. */
export interface Gallery {
  readonly states: readonly { readonly name: string; readonly surface: Surface }[];
  /** Draws a state and gives back what to take a picture of; null where that is the window. */
  show(wish: Wish): Promise<Area | null>;
  /** What is wrong with what is shown, a line each. */
  faults(checks: readonly Check[]): Promise<string[]>;
}

declare global {
  interface Window {
    gallery: Gallery;
  }
}
