import 'gut-skin-widgets/gut-skin.js';
