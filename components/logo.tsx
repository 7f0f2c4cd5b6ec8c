/** Two quotation marks, linked. The same drawing as `public/icon/icon.svg`. */
export function Logo({ size = 20 }: { size?: number }) {
  return (
    <svg class="logo" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      <rect class="logo-tile" width="32" height="32" rx="7" />
      <g class="logo-marks">
        <circle cx="10.7" cy="19.2" r="5.3" />
        <path d="M5.4 19.2C5.4 12.4 8 8.5 12.8 7" />
        <circle cx="21.3" cy="19.2" r="5.3" />
        <path d="M16 19.2C16 12.4 18.6 8.5 23.4 7" />
      </g>
    </svg>
  );
}
