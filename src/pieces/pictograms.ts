/** All pictograms, for who needs some: the file comes when the first is to be seen. */
import type { TemplateResult } from 'lit';
import bean from 'virtual:gut-skin/icon/bean';
import beef from 'virtual:gut-skin/icon/beef';
import bone from 'virtual:gut-skin/icon/bone';
import bread from 'virtual:gut-skin/icon/bread';
import breath from 'virtual:gut-skin/icon/wind';
import broccoli from 'virtual:gut-skin/icon/broccoli';
import candy from 'virtual:gut-skin/icon/candy';
import carrot from 'virtual:gut-skin/icon/carrot';
import citrus from 'virtual:gut-skin/icon/citrus';
import egg from 'virtual:gut-skin/icon/egg';
import fish from 'virtual:gut-skin/icon/fish-symbol';
import fruit from 'virtual:gut-skin/icon/apple';
import grain from 'virtual:gut-skin/icon/wheat';
import greens from 'virtual:gut-skin/icon/leafy-green';
import heat from 'virtual:gut-skin/icon/flame';
import jar from 'virtual:gut-skin/icon/jar';
import meal from 'virtual:gut-skin/icon/utensils';
import milk from 'virtual:gut-skin/icon/milk';
import mushroom from 'virtual:gut-skin/icon/mushroom';
import noSmoking from 'virtual:gut-skin/icon/cigarette-off';
import nut from 'virtual:gut-skin/icon/nut';
import oil from 'virtual:gut-skin/icon/oil';
import pepper from 'virtual:gut-skin/icon/pepper';
import pill from 'virtual:gut-skin/icon/pill';
import pills from 'virtual:gut-skin/icon/pill-bottle';
import poultry from 'virtual:gut-skin/icon/drumstick';
import rice from 'virtual:gut-skin/icon/rice';
import salad from 'virtual:gut-skin/icon/salad';
import salt from 'virtual:gut-skin/icon/salt';
import seaweed from 'virtual:gut-skin/icon/seaweed';
import seed from 'virtual:gut-skin/icon/sprout';
import shellfish from 'virtual:gut-skin/icon/shellfish';
import sleep from 'virtual:gut-skin/icon/moon';
import snack from 'virtual:gut-skin/icon/cookie';
import soda from 'virtual:gut-skin/icon/cup-soda';
import soup from 'virtual:gut-skin/icon/soup';
import steps from 'virtual:gut-skin/icon/footprints';
import sun from 'virtual:gut-skin/icon/sun';
import sweetPotato from 'virtual:gut-skin/icon/sweet-potato';
import tea from 'virtual:gut-skin/icon/coffee';
import test from 'virtual:gut-skin/icon/test-tube';
import tofu from 'virtual:gut-skin/icon/tofu';
import water from 'virtual:gut-skin/icon/glass-water';
import wine from 'virtual:gut-skin/icon/wine';
import yoghurt from 'virtual:gut-skin/icon/yoghurt';
import type { Picture } from '../dataset/types.js';

export const pictograms: Record<Picture, TemplateResult> = {
  bean,
  beef,
  bone,
  bread,
  breath,
  broccoli,
  candy,
  carrot,
  citrus,
  egg,
  fish,
  fruit,
  grain,
  greens,
  heat,
  jar,
  meal,
  milk,
  mushroom,
  'no-smoking': noSmoking,
  nut,
  oil,
  pepper,
  pill,
  pills,
  poultry,
  rice,
  salad,
  salt,
  seaweed,
  seed,
  shellfish,
  sleep,
  snack,
  soda,
  soup,
  steps,
  sun,
  'sweet-potato': sweetPotato,
  tea,
  test,
  tofu,
  water,
  wine,
  yoghurt,
};
