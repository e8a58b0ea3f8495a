import type { Metadata, Viewport } from "next"
import type { ReactNode } from "react"
import { fontVariables } from "@/app/fonts/fonts"
import { requestLanguage } from "@/app/language"
import { SkipLink } from "@/components/shell/skip-link"
import { THEME_SCRIPT } from "@/components/shell/theme"
import { commonWords } from "@/lib/words/common"
import "./globals.css"

export const metadata: Metadata = {
  title: { default: "Nurseline", template: "%s · Nurseline" },
  applicationName: "Nurseline",
  icons: { icon: [{ url: "/icon.svg", type: "image/svg+xml" }], apple: "/apple-icon.png" },
  // Browsers on phones turn figures into links; a blood pressure is not a phone number.
  formatDetection: { telephone: false, date: false, address: false },
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f3f7ee" },
    { media: "(prefers-color-scheme: dark)", color: "#1a1411" },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const language = await requestLanguage()
  return (
    // The script below sets the theme's class before React sees the page.
    <html lang={language} className={fontVariables} suppressHydrationWarning>
      <body>
        <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
        <SkipLink>{commonWords(language).skipToContent}</SkipLink>
        {children}
      </body>
    </html>
  )
}
