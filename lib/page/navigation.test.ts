// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchNavigation } from './navigation';

beforeEach(() => {
  vi.useFakeTimers();
  location.href = 'https://paper.example/a';
});

afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(window, 'navigation');
});

describe('watchNavigation', () => {
  it('looks at the address where the browser tells nothing', () => {
    const onChange = vi.fn();
    const end = new AbortController();
    watchNavigation(onChange, end.signal);
    history.pushState(null, '', '/b');
    vi.advanceTimersByTime(1500);
    expect(onChange.mock.calls).toEqual([['https://paper.example/b']]);
    history.pushState(null, '', '/b#part');
    vi.advanceTimersByTime(1500);
    expect(onChange).toHaveBeenCalledTimes(1);
    end.abort();
    history.pushState(null, '', '/c');
    vi.advanceTimersByTime(5000);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('listens to the Navigation API and calls once for one change', () => {
    const navigation = new EventTarget();
    Object.defineProperty(window, 'navigation', { value: navigation, configurable: true });
    const onChange = vi.fn();
    watchNavigation(onChange, new AbortController().signal);
    history.pushState(null, '', '/b');
    navigation.dispatchEvent(new Event('currententrychange'));
    navigation.dispatchEvent(new Event('navigatesuccess'));
    expect(onChange.mock.calls).toEqual([['https://paper.example/b']]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
