/** A looking glass, beside a field whose name says what it is for. */
export function Glass() {
  return (
    <svg class="icon glass" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="7" cy="7" r="4.5" />
      <path d="M10.5 10.5 14 14" />
    </svg>
  );
}

/** Sliders, on a button whose name says what it opens. */
export function Sliders() {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d="M2 6h8M16 6h2M2 14h2M10 14h8" />
      <circle cx="13" cy="6" r="2.5" />
      <circle cx="7" cy="14" r="2.5" />
    </svg>
  );
}
