import { createApp } from 'vue';
import 'gut-skin-widgets/define/gut-skin-fact.js';
import 'gut-skin-widgets/define/gut-skin-faq.js';
import Clinic from './Clinic.vue';

createApp(Clinic).mount('#app');
