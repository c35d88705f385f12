/** The parts of a Vietnamese syllable, without tones, and the texts that slips are found by. */
export const SYLLABLES = {
  /** A letter or tone that Vietnamese has and English lacks, decomposed. */
  marked: /[\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b]|đ/u,
  /** Initial consonants, the longest first. */
  onsets: ['ngh', 'ng', 'nh', 'th', 'tr', 'ch', 'ph', 'kh', 'gh', 'gi', 'qu', 'b', 'c', 'd', 'đ', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'x', ''], // prettier-ignore
  /** All that can follow them. */
  rimes: new Set(
    (
      'a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây ' +
      'e ec em en eng eo ep et ê êch ên ênh êm êp êt êu êng i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
      'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
      'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uac uach uai uan uang uanh uao uat uay uăc uăn uăng uăt uân uâng uât uâu uây ' +
      'uc ue uen ueo uet uê uêch uên uênh uêt ui um un ung uô uôc uôi uôm uôn uông uôt uơ uơn uơt up ut uy uya uych uyên uyêt uynh uyn uyp uyt uyu ' +
      'ư ưa ưc ưi ưm ưn ưng ươ ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu'
    ).split(' '),
  ),
  /** These occur only before `e`, `ê`, `i`, `y`; their counterparts `ng`, `g`, `c` never do. */
  beforeFront: new Set(['ngh', 'gh', 'k']),
  notBeforeFront: new Set(['ng', 'g', 'c']),
  front: /^[eêiy]/u,
  /** Codas with which a syllable has the acute tone or the dot below. */
  stop: /(?:ch|[cpt])$/u,
} as const;

/** Words that never occur twice in a row; others may: `kèm theo theo mẫu`, `số thu được được nộp`. */
export const NEVER_TWICE = /^(?:các|của|và|với|để|những|hoặc|nhưng|từng|mọi|nhằm|nếu|là|cho)$/u;
