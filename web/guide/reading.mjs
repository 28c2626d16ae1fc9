// What is read: the article's text, a report as a page.

export function reading(t) {
  const article = `<div class="o-article-text"><p class="o-article-text__title">${t("Article 0. Example", "المادة 0 – مثال")}</p>
      <p class="o-article-text__paragraph">${t("1. An example of a paragraph, as long as a paragraph of a treaty is used to be, so that its lines can be looked at:", "1- مثال على فقرة طويلة كما تكون فقرات المعاهدات عادة، لكي يُنظر إلى أسطرها:")}</p>
      <p class="o-article-text__paragraph o-article-text__paragraph--1">${t("(a) a first point, indented;", "(أ) بند أول مُزاح؛")}</p>
      <p class="o-article-text__paragraph o-article-text__paragraph--2">${t("(i) a point below it.", "'1' بند تحته.")}</p></div>`;
  return `
    <h2 class="govuk-heading-l">${t("Treaty text and report", "نص المعاهدة والتقرير")}</h2>
    ${article}
    <article class="o-document"><header class="o-document__masthead"><div class="o-document__row"><span class="o-document__body">${t("Country review report", "تقرير الاستعراض القُطري")}</span><span class="o-document__symbol" dir="ltr">OMNIBUS/2026/R.1</span></div>
      <dl class="o-document__facts"><div><dt>${t("Distribution", "التوزيع")}</dt><dd>${t("Confidential", "سري")}</dd></div><div><dt>${t("Date", "التاريخ")}</dt><dd>${t("4 March 2026", "4 آذار/مارس 2026")}</dd></div><div><dt>${t("Original", "الأصل")}</dt><dd>${t("English", "بالإنكليزية")}</dd></div></dl></header>
      <h2 class="o-document__title">${t("Review of Northland by Isla Verde and Meridia", "استعراض نورثلاند من جانب إيسلا فيردي وميريديا")}</h2>
      <section class="o-document__section"><h3 class="o-document__heading"><span class="o-document__number">${t("I.", "أولاً–")}</span> ${t("Introduction", "مقدمة")}</h3>
        <div class="o-paragraphs">${[1, 2].map((n) => `<div class="o-paragraphs__item" id="p${n}"><span class="o-paragraphs__number">${t(`${n}.`, `${n}-`)}</span><div class="o-paragraphs__text"><p>${t("The review of Northland began on 12 January 2026. Its self-assessment was received on 12 March, in English, and circulated to the reviewing States.", "بدأ استعراض نورثلاند في 12 كانون الثاني/يناير 2026. وورد تقييمها الذاتي في 12 آذار/مارس بالإنكليزية وعُمّم على الدولتين المستعرِضتين.")}</p></div></div>`).join("")}</div>
        ${article}</section></article>`;
}
