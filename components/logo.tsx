/** Two quotation marks, linked. The same drawing as `public/icon/icon.svg`. */
export function Logo({ size = 20 }: { size?: number }) {
  return (
    <svg class="logo" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      <rect class="logo-tile" width="32" height="32" rx="7" />
      <g class="logo-marks">
        <circle cx="11.5" cy="18.5" r="5" />
        <path d="M6.5 18.5C6.5 12.5 8.5 9 13 7.5" />
        <circle cx="20.5" cy="18.5" r="5" />
        <path d="M15.5 18.5C15.5 12.5 17.5 9 22 7.5" />
      </g>
    </svg>
  );
}
