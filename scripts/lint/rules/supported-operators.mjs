// The SDK's name where it differs from the operator that goes over the wire.
const wireNames = { neq: 'ne', remove: 'unset', shift: 'pop', unshift: 'push', geoNear: 'nearSphere' }

const commandHolder = /(^|\.)(_|cmd|command)$/

function bare(name) {
  return name.replace(/^\$/, '')
}

/** Only what the embedded database is tested for may be asked of a database. */
export const supportedOperators = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { supported: { type: 'array', items: { type: 'string' } } } }],
    messages: { unsupported: '{{name}} is not among the operators that local/cloudbase is tested for' },
  },
  create(context) {
    const supported = new Set(context.options[0].supported.map(bare))
    const check = (node, name) => {
      const known = supported.has(bare(name)) || supported.has(wireNames[name])
      if (!known) context.report({ node, messageId: 'unsupported', data: { name } })
    }
    const checkString = (node, value) => {
      if (typeof value === 'string' && /^\$[a-z]\w*$/i.test(value)) check(node, value)
    }
    return {
      MemberExpression(node) {
        const object = context.sourceCode.getText(node.object)
        if (!node.computed && commandHolder.test(object)) check(node.property, node.property.name)
      },
      Property(node) {
        if (node.computed || node.parent.type !== 'ObjectExpression') return
        checkString(node.key, node.key.name ?? node.key.value)
      },
    }
  },
}
