// Treaty status: counts, filter, tiles, deposits.

const STATES = [
  ["Isla Verde", "إيسلا فيردي", "party", "2003"],
  ["Meridia", "ميريديا", "party", "2004"],
  ["Northland", "نورثلاند", "party", "2002"],
  ["Orienta (Plurinational State of)", "أورينتا (دولة - المتعددة القوميات)", "party", "2011"],
  ["Sundara", "سوندارا", "signatory", "2000"],
  ["United Commonwealth of Great Tavria and the Southern Archipelagos", "الكومنولث المتحد لتافريا الكبرى والأرخبيلات الجنوبية", "party", "2006"],
  ["Valmont", "فالمونت", "none", ""],
  ["Westhaven", "ويستهافن", "party", "2005"],
];
const DEPOSITS = [2, 6, 13, 22, 19, 14, 11, 9, 7, 8, 4, 3];

export function status(t, language) {
  return `
    <section class="o-asked" aria-labelledby="asked">
      <h2 class="o-asked__title" id="asked">${t("What is asked of you", "المطلوب منك")}</h2>
      <p class="o-asked__text">${t("Answer the six articles you were given, then send them to your focal point.", "أجب عن المواد الست المسندة إليك، ثم أرسلها إلى جهة الوصل في بلدك.")}</p>
      <p class="o-asked__date">${t("By 12 February 2026", "في موعد أقصاه 12 شباط/فبراير 2026")}</p>
      <a class="govuk-button" href="#">${t("Continue", "متابعة")}</a>
    </section>
    <h2 class="govuk-heading-l">${t("Treaty status", "حالة المعاهدات")}</h2>
    <form class="o-filter" method="get" action="#">
      <div class="govuk-form-group"><label class="govuk-label" for="at">${t("As at", "في تاريخ")}</label>
        <input class="govuk-input govuk-input--width-10" id="at" name="at" value="2010-09-29"></div>
      <button class="govuk-button govuk-button--secondary">${t("Show", "عرض")}</button>
    </form>
    <dl class="o-counts">
      ${[["Convention", "الاتفاقية", 157], ["Trafficking in persons", "الاتجار بالأشخاص", 141], ["Smuggling of migrants", "تهريب المهاجرين", 125], ["Firearms", "الأسلحة النارية", 82]]
        .map(([en, ar, n]) => `<div class="o-counts__item"><dt class="o-counts__name"><a class="govuk-link" href="#">${t(en, ar)}</a></dt><dd class="o-counts__number">${n} <span class="o-counts__unit">${t("parties", "طرفًا")}</span></dd></div>`).join("\n      ")}
    </dl>
    <ul class="o-tiles__key"><li><span class="o-tiles__swatch o-tiles__swatch--party"></span>${t("Party", "طرف")}</li>
      <li><span class="o-tiles__swatch o-tiles__swatch--signatory"></span>${t("Signatory", "موقّع")}</li>
      <li><span class="o-tiles__swatch"></span>${t("Neither", "لا هذا ولا ذاك")}</li></ul>
    <h3 class="o-tiles__region" id="region">${t("Invented States", "دول مُتخيَّلة")} <span class="o-tiles__count">${t("6 parties of 8", "6 أطراف من 8")}</span></h3>
    <ul class="o-tiles" aria-labelledby="region">${STATES.map((state) => tile(t, state)).join("")}
    </ul>
    ${deposits(t, language)}
    <nav class="govuk-pagination" aria-label="${t("Pages", "الصفحات")}">
      <div class="govuk-pagination__prev"><a class="govuk-link govuk-pagination__link" href="#" rel="prev">
        <svg class="govuk-pagination__icon govuk-pagination__icon--prev" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z"></path></svg>
        <span class="govuk-pagination__link-title">${t("Previous", "السابق")}</span></a></div>
      <ul class="govuk-pagination__list"><li class="govuk-pagination__item"><a class="govuk-link govuk-pagination__link" href="#">1</a></li>
        <li class="govuk-pagination__item govuk-pagination__item--current"><a class="govuk-link govuk-pagination__link" href="#" aria-current="page">2</a></li></ul>
      <div class="govuk-pagination__next"><a class="govuk-link govuk-pagination__link" href="#" rel="next">
        <span class="govuk-pagination__link-title">${t("Next", "التالي")}</span>
        <svg class="govuk-pagination__icon govuk-pagination__icon--next" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z"></path></svg></a></div>
    </nav>`;
}

function tile(t, [en, ar, kind, year]) {
  const facts = {
    party: t(`Party since ${year}`, `طرف منذ ${year}`),
    signatory: t(`Signed in ${year}`, `وقّعت في ${year}`),
    none: t("Neither", "لا هذا ولا ذاك"),
  };
  const modifier = kind === "none" ? "" : ` o-tiles__tile--${kind}`;
  return `
      <li class="o-tiles__tile${modifier}"><a class="o-tiles__link" href="#">${t(en, ar)}</a><span class="o-tiles__fact">${facts[kind]}</span></li>`;
}

function deposits(t, language) {
  const left = 40, top = 16, width = 660, height = 190, slot = width / DEPOSITS.length;
  const x = (i) => (language === "ar" ? left + width - (i + 1) * slot : left + i * slot);
  const y = (n) => top + height - (n / 24) * height;
  const bars = DEPOSITS.map((n, i) => `<rect class="o-deposits__bar" x="${x(i) + 8}" y="${y(n).toFixed(1)}" width="${slot - 16}" height="${(top + height - y(n)).toFixed(1)}"/>
        <text class="o-deposits__label o-deposits__label--strong" text-anchor="middle" x="${x(i) + slot / 2}" y="${(y(n) - 6).toFixed(1)}">${n}</text>
        <text class="o-deposits__label" text-anchor="middle" x="${x(i) + slot / 2}" y="${top + height + 22}">${2001 + i}</text>`);
  const grid = [6, 12, 18].map((n) => `<line class="o-deposits__grid" x1="${left}" x2="${left + width}" y1="${y(n)}" y2="${y(n)}"/>`);
  return `<figure class="o-deposits"><figcaption class="o-deposits__caption" id="dep">${t("Deposits each year", "الإيداعات في كل سنة")}</figcaption>
      <div class="o-deposits__scroll" tabindex="0" role="region" aria-labelledby="dep"><svg class="o-deposits__picture" viewBox="0 0 720 240" role="img" aria-labelledby="dep">
        ${grid.join("")}
        ${bars.join("\n        ")}
        <line class="o-deposits__axis" x1="${left}" x2="${left + width}" y1="${top + height}" y2="${top + height}"/>
      </svg></div>
      <details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${t("The same as a table", "البيانات نفسها في جدول")}</span></summary>
        <div class="govuk-details__text"><table class="govuk-table"><thead class="govuk-table__head"><tr class="govuk-table__row"><th scope="col" class="govuk-table__header">${t("Year", "السنة")}</th><th scope="col" class="govuk-table__header govuk-table__header--numeric">${t("Deposits", "الإيداعات")}</th></tr></thead>
        <tbody class="govuk-table__body"><tr class="govuk-table__row"><td class="govuk-table__cell">2001</td><td class="govuk-table__cell govuk-table__cell--numeric">2</td></tr></tbody></table></div></details>
    </figure>`;
}
