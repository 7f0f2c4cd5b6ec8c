/**
 * Countries, US states and large cities, folded: enough to keep a dateline from being taken for a person. A word that
 * the article also prints as a family name is left to the article.
 */
export const PLACE_NAMES: ReadonlySet<string> = new Set([
  ...(
    'afghanistan albania algeria argentina armenia australia austria bangladesh belarus belgium bolivia bosnia brazil britain ' +
    'bulgaria cambodia cameroon canada chile china colombia congo croatia cuba cyprus denmark ecuador egypt england estonia ' +
    'ethiopia europe finland france germany ghana greece guatemala haiti honduras hungary iceland india indonesia iran iraq ireland ' +
    'italy jamaica japan kazakhstan kenya kuwait latvia lebanon liberia libya lithuania malaysia mali mexico moldova morocco ' +
    'myanmar nepal netherlands nicaragua nigeria norway pakistan panama paraguay peru philippines poland portugal qatar romania ' +
    'russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan ' +
    'tanzania thailand tunisia turkey uganda ukraine uruguay venezuela vietnam wales yemen zambia zimbabwe america asia africa ' +
    'alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas ' +
    'kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio ' +
    'oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming ' +
    'moscow beijing tehran brussels paris london berlin madrid rome tokyo seoul cairo baghdad kabul damascus jerusalem ' +
    'chicago dallas denver detroit boston atlanta miami philadelphia phoenix seattle baltimore cleveland orlando houston ' +
    'manhattan brooklyn españa francia alemania italia rusia brasil méxico'
  ).split(' '),
  ...[
    ...[
      'new york',
      'new jersey',
      'new mexico',
      'new hampshire',
      'north carolina',
      'south carolina',
      'north dakota',
    ],
    ...[
      'south dakota',
      'west virginia',
      'rhode island',
      'los angeles',
      'san francisco',
      'san diego',
      'las vegas',
    ],
    ...[
      'new orleans',
      'st louis',
      'kansas city',
      'salt lake city',
      'hong kong',
      'north korea',
      'south korea',
    ],
    ...[
      'saudi arabia',
      'south africa',
      'costa rica',
      'el salvador',
      'puerto rico',
      'sri lanka',
      'new zealand',
    ],
    ...['united states', 'united kingdom', 'white house', 'wall street', 'capitol hill', 'supreme court'],
  ],
]);
