// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Options, type OptionsProps } from '../../components/options';
import { extent } from './fixtures';

afterEach(cleanup);

function show(props: Partial<OptionsProps> = {}) {
  const onChoose = vi.fn();
  const onSample = vi.fn();
  render(
    <Options
      where={null}
      newsrooms={87}
      firstRun={true}
      refused={null}
      extent={extent}
      onChoose={onChoose}
      onSample={onSample}
      {...props}
    />,
  );
  return { onChoose, onSample };
}

describe('Options', () => {
  it.each([
    [/^By itself on 87 news sites/, 'newsrooms'],
    [/^On every site/, 'everywhere'],
    [/^Only when I click/, 'click'],
  ])('asks once: %s', (name, where) => {
    const { onChoose } = show();
    fireEvent.click(screen.getByRole('button', { name }));
    expect(onChoose.mock.calls).toEqual([[where]]);
  });

  it('has chosen nothing for the reader', () => {
    show();
    expect(document.querySelectorAll('[aria-pressed="true"]')).toHaveLength(0);
  });

  it('says when the browser has not given what was chosen', () => {
    show({ where: 'everywhere', firstRun: false, refused: 'everywhere' });
    expect(screen.getByRole('status').textContent).toMatch(/has not given this permission/);
  });

  it('says so beside a choice that was refused and is not the one in force', () => {
    show({ where: 'click', firstRun: false, refused: 'newsrooms' });
    expect(screen.getByRole('status').closest('li')?.textContent).toMatch(/^By itself on 87 news sites/);
  });

  it('says nothing of permissions where none is lacking', () => {
    show({ where: 'click', firstRun: false });
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('waits for the collection before it can be asked to run on its newsrooms', () => {
    const { onChoose } = show({ newsrooms: 0 });
    fireEvent.click(screen.getByRole('button', { name: /^By itself/ }));
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('opens the sample', () => {
    const { onSample } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Open the sample article' }));
    expect(onSample).toHaveBeenCalledOnce();
  });
});
