/** Made by `build-gallery.ts` while the page is built. */
declare module 'virtual:gallery-data' {
  const data: import('./gallery-data').GalleryData;
  export default data;
}

/** A style sheet as text, with what it imports. */
declare module '*.css?inline' {
  const style: string;
  export default style;
}
