"use client";

/**
 * Stands in when a page fails while the browser draws it. On the server the same fault is answered by
 * bin/edge.mjs, whose words these are; here no stylesheet of ours is left to rely on.
 */
export default function BrowserFault() {
  return (
    <html lang="en">
      <body>
        <main data-page="fault">
          <h1>Something went wrong</h1>
          <p>The fault is on our side. Please load the page again.</p>
          <p lang="es">La falla es nuestra. Por favor cargue la página otra vez.</p>
        </main>
      </body>
    </html>
  );
}
