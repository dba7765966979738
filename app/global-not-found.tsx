import type { Metadata } from "next";
import { connection } from "next/server";
import "./globals.css";

export const metadata: Metadata = { title: "Not found", icons: { icon: "/favicon.svg" } };

export default async function NotFoundPage() {
  await connection();
  return (
    <html lang="en" data-world="public">
      <body>
        <main data-page="not-found">
          <h1>Not found</h1>
        </main>
      </body>
    </html>
  );
}
