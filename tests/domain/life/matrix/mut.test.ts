test('none', () => undefined)
