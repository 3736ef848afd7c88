import { createApp } from 'vue';
import 'gut-skin-widgets/autoload.js';
import Clinic from './Clinic.vue';

createApp(Clinic).mount('#app');
