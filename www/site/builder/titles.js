// The title of a frame, by what is in it, in the language of the widget.

const TITLES = {
  ja: {
    card: (name) => `${name}のゼロカーボン表明`,
    places: () => "自治体のゼロカーボン表明の一覧",
    compare: () => "自治体のゼロカーボン表明の比較",
    coverage: () => "ゼロカーボン表明に含まれる人口",
    map: () => "自治体のゼロカーボン表明の地図",
    links: (name) => (name ? `${name}と国内外の都市との連携` : "国内外の都市間の連携"),
  },
  en: {
    card: (name) => `Zero-carbon pledge: ${name}`,
    places: () => "List of municipal zero-carbon pledges in Japan",
    compare: () => "Municipal zero-carbon pledges compared",
    coverage: () => "Population under zero-carbon pledges in Japan",
    map: () => "Map of municipal zero-carbon pledges in Japan",
    links: (name) => (name ? `City links of ${name}` : "Links between cities in Japan and abroad"),
  },
};

export const title = (view, language, name = "") => TITLES[language][view](name);
