import type { ComponentChildren } from 'preact';

interface JumpLinkProps {
  /** The id of what it leads to, which takes the focus. */
  readonly to: string;
  readonly children: ComponentChildren;
}

/** A link to a part of the panel; the panel's own address, which says what it shows, stays as it is. */
export function JumpLink({ to, children }: JumpLinkProps) {
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        jumpTo(to);
      }}
    >
      {children}
    </a>
  );
}

/** Leads the focus and the view to a part of the panel, which is opened if need be. */
export function jumpTo(id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  target.closest('details')?.setAttribute('open', '');
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'start' });
}
