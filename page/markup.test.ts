import { describe, expect, it } from 'vitest';
import { find, showPage } from '../tests/support/fake-page';
import { INTERACTIVE, isClosedDetails, isHeading, isLink, isUnread } from './markup';

function first(markup: string): HTMLElement {
  showPage(markup);
  return find('body > *');
}

describe('isUnread', () => {
  it.each([
    ['<p>'],
    ['<article>'],
    ['<blockquote>'],
    ['<table>'],
    ['<header>'],
    ['<p class="hidden" role="text">'],
    ['<div contenteditable="false">'],
    ['<div role="article">'],
  ])('reads %s', (markup) => {
    expect(isUnread(first(markup))).toBe(false);
  });

  it.each([
    ['<nav>'],
    ['<footer>'],
    ['<aside>'],
    ['<code>'],
    ['<pre>'],
    ['<textarea>'],
    ['<select>'],
    ['<button>'],
    ['<label>'],
    ['<script>'],
    ['<style>'],
    ['<template>'],
    ['<svg>'],
    ['<dialog open>'],
    ['<p hidden>'],
    ['<p hidden="until-found">'],
    ['<div contenteditable>'],
    ['<div contenteditable="true">'],
    ['<div contenteditable="plaintext-only">'],
    ['<div role="navigation">'],
    ['<div role="textbox">'],
    ['<div role="dialog">'],
    ['<div role="button">'],
  ])('passes over %s', (markup) => {
    expect(isUnread(first(markup))).toBe(true);
  });
});

describe('isClosedDetails', () => {
  it.each([
    ['<details><p>text</p></details>', true],
    ['<details open><p>text</p></details>', false],
    ['<div><p>text</p></div>', false],
  ])('of %s is %s', (markup, closed) => {
    expect(isClosedDetails(first(markup))).toBe(closed);
  });
});

describe('isHeading', () => {
  it.each([
    ['<h1>', true],
    ['<h6>', true],
    ['<hgroup>', false],
    ['<p>', false],
  ])('of %s is %s', (markup, heading) => {
    expect(isHeading(first(markup))).toBe(heading);
  });
});

describe('isLink', () => {
  it.each([
    ['<a href="/dam">', true],
    ['<a name="top">', false],
    ['<p href="/dam">', false],
  ])('of %s is %s', (markup, link) => {
    expect(isLink(first(markup))).toBe(link);
  });
});

describe('INTERACTIVE', () => {
  it.each([
    ['<a href="/"><b id="at">word</b></a>'],
    ['<button><i id="at">word</i></button>'],
    ['<label><span id="at">word</span></label>'],
    ['<div onclick="go()"><p id="at">word</p></div>'],
    ['<div role="tab"><p id="at">word</p></div>'],
    ['<div contenteditable><p id="at">word</p></div>'],
    ['<details><summary id="at">word</summary></details>'],
  ])('holds the word of %s', (markup) => {
    showPage(markup);

    expect(find('#at').closest(INTERACTIVE)).not.toBeNull();
  });

  it.each([
    ['<p id="at">word</p>'],
    ['<a name="top"><b id="at">word</b></a>'],
    ['<div contenteditable="false" id="at">'],
  ])('does not hold the word of %s', (markup) => {
    showPage(markup);

    expect(find('#at').closest(INTERACTIVE)).toBeNull();
  });
});
