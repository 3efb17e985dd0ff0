import { h, render } from 'preact';
import { askedSize, bareRows } from './bare-rows';

/** Runs in a page of its own: shows as much as its address says. */
render(h('main', null, bareRows(askedSize())), document.body);
