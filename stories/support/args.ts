/** What every widget can be told; the names are those of the attributes. */
export interface WidgetArgs {
  lang?: string;
  theme?: 'light' | 'dark' | 'auto';
  heading?: string;
  'heading-level'?: 2 | 3 | 4 | 5 | 6;
  'reviewed-by'?: string;
  'reviewed-on'?: string;
}

export const review = { 'reviewed-by': 'Dr Example, dermatologist', 'reviewed-on': '2026-11-02' };
export const reviewInKorean = { 'reviewed-by': '피부과 전문의 홍길동', 'reviewed-on': '2026-11-02' };
