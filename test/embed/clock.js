/** The clock, which a page sets: only what asks for the time of now hears of it. */
const TrueDate = Date;
let now = TrueDate.now();
window.Date = class Date extends TrueDate {
  constructor(...given) {
    super(...(given.length ? given : [now]));
  }
  static now() {
    return now;
  }
};
