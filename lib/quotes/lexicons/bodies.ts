/**
 * Companies, agencies, parties, clubs and movements known everywhere whose names no word marks as a body's ("Goldman Sachs",
 * beside "Roe Bank"): enough to keep the commonest from being taken for persons. Names that are given or family names as
 * well (Ford, Disney, Morgan Stanley) are left out. Folded.
 */
const BODIES: ReadonlySet<string> = new Set(
  (
    'amazon|microsoft|apple|tesla|netflix|uber|airbnb|spotify|intel|nvidia|oracle|cisco|samsung|sony|nokia|huawei|tiktok|whatsapp|snapchat|' +
    'reddit|wikipedia|paypal|ebay|alibaba|tencent|nintendo|adobe|openai|spacex|starbucks|walmart|costco|ikea|nike|adidas|' +
    'pepsi|pepsico|coca-cola|nestle|unilever|toyota|honda|nissan|hyundai|volkswagen|volvo|renault|peugeot|boeing|airbus|lufthansa|ryanair|' +
    'exxon|exxonmobil|chevron|gazprom|rosneft|aramco|petrobras|pfizer|moderna|astrazeneca|novartis|bayer|siemens|philips|vodafone|' +
    'verizon|comcast|citigroup|goldman sachs|jpmorgan|jpmorgan chase|barclays|santander|unicredit|blackrock|visa|mastercard|deloitte|' +
    'lloyds|aviva|allianz|greenpeace|oxfam|unicef|unesco|interpol|europol|nato|opec|reuters|bloomberg|politico|buzzfeed|breitbart|' +
    'newsweek|xinhua|tass|pravda|al jazeera|le monde|el pais|der spiegel|hezbollah|hamas|fatah|taliban|al qaeda|al-qaeda|boko haram|' +
    "al-shabab|sinn fein|likud|fidesz|syriza|podemos|ciudadanos|vox|morena|peronism|gallup|moody's|mcdonald's|fitch|facebook|" +
    'downing street|whitehall|westminster|holyrood|stormont|scotland yard|brussels|arsenal|liverpool|barcelona|real madrid|juventus|' +
    "bayern munich|tottenham|benfica|ajax|amnesty|sotheby's|christie's|sainsbury's|tesco|asda|procter & gamble|johnson & johnson"
  )
    .split('|')
    .map((name) => name.replace(/'s$/, '')),
);

/** Whether a folded name without its article is a known body's. */
export function isKnownBody(key: string): boolean {
  return BODIES.has(key);
}
