type LanguageSwitchProps = {
  /** This page's twin. */
  href: string;
  /** The other language, as `hreflang` and `lang`. */
  lang: string;
  /** Its own name for itself: "Español". */
  name: string;
};

/** A plain link to this page in the other language, for pages that hold no answers. Sets no cookie. */
export function LanguageSwitch({ href, lang, name }: LanguageSwitchProps) {
  return (
    <a href={href} hrefLang={lang} lang={lang}>
      {name}
    </a>
  );
}
