import { mount } from 'svelte';
import 'gut-skin-widgets/define/gut-skin-fact.js';
import 'gut-skin-widgets/define/gut-skin-faq.js';
import Clinic from './Clinic.svelte';

mount(Clinic, { target: document.querySelector('#app') });
