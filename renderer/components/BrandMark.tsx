/** The mark: the octagon of the gravest severity around three clocks, without hue. */
export function BrandMark() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
      <path
        d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2L5.2 1Z"
        strokeWidth="1.3"
        strokeLinejoin="round"
      />
      <path d="M5.4 9.6V6.9M8 10.6V5.4M10.6 9.6V7.6" strokeWidth="1.3" strokeLinecap="round" />
    </svg>
  );
}
