/** How one element is to look: a class for outline and fill, a badge in words or signs, and what a screen reader says. */
export interface ElementLook {
  readonly marker: string;
  readonly label: string;
  readonly badge: { readonly text: string; readonly className: string; readonly href?: string; readonly title?: string } | null;
  readonly note: { readonly text: string; readonly className: string } | null;
}

/** A diagram as it is to be drawn at this moment. */
export interface Drawing {
  readonly looks: ReadonlyMap<string, ElementLook>;
  readonly taken: ReadonlySet<string>;
  /** What the picture shows first when it does not fit. */
  readonly focus: string | null;
}
