import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { GutSkinToggleEvent } from 'gut-skin-widgets';
import 'gut-skin-widgets/define/gut-skin-fact.js';
import 'gut-skin-widgets/define/gut-skin-faq.js';

@Component({
  selector: 'app-clinic',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <gut-skin-faq [ids]="ids" single reviewed-by="Dr. Kim" (gut-skin-toggle)="hear($event)">
      <p>Questions about gut and skin</p>
    </gut-skin-faq>
    <gut-skin-fact lang="ko" />
    <p id="told">{{ told() }}</p>
  `,
})
class Clinic {
  readonly ids = ['proven', 'sugar-acne'];
  readonly told = signal('');

  /** Angular knows no more of a custom event than that it is one. */
  hear(event: Event) {
    const { item, open } = event as GutSkinToggleEvent;
    if (open) this.told.set(item);
  }
}

bootstrapApplication(Clinic, { providers: [provideZonelessChangeDetection()] }).catch(console.error);
