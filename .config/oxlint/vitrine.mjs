// House rules that no ready-made lint rule knows.

const LOCAL_API = new Set([
  'find',
  'findByID',
  'findGlobal',
  'findVersions',
  'findVersionByID',
  'findGlobalVersions',
  'findDistinct',
  'count',
  'countVersions',
  'create',
  'update',
  'updateGlobal',
  'delete',
  'duplicate',
  'restoreVersion',
  'restoreGlobalVersion',
])
const VAGUE = /(^|[/-])(utils?|helpers?|common|manager|data2)(\.|\/|$)/

function isPayload(node) {
  if (node.type === 'Identifier') return node.name === 'payload'
  return node.type === 'MemberExpression' && node.property?.name === 'payload'
}

/** Payload skips access control unless a call says otherwise, so every call says which it wants. */
const localApiStatesAccess = {
  meta: {
    type: 'problem',
    docs: {
      description: 'Payload Local API calls state overrideAccess, and req where one is in scope',
    },
  },
  create(context) {
    const reqDepth = []
    const enter = (node) => {
      const names = (node.params ?? []).flatMap(namesOf)
      reqDepth.push(names.includes('req'))
    }
    const leave = () => reqDepth.pop()
    return {
      FunctionDeclaration: enter,
      'FunctionDeclaration:exit': leave,
      FunctionExpression: enter,
      'FunctionExpression:exit': leave,
      ArrowFunctionExpression: enter,
      'ArrowFunctionExpression:exit': leave,
      CallExpression(node) {
        const { callee } = node
        if (callee.type !== 'MemberExpression' || callee.computed) return
        if (!LOCAL_API.has(callee.property.name) || !isPayload(callee.object)) return
        const [options] = node.arguments
        const given = new Set(keysOf(options, context.sourceCode.getScope(node)))
        if (!given.has('overrideAccess')) {
          context.report({
            node,
            message: 'State overrideAccess: the Local API skips access control by default.',
          })
        }
        if (reqDepth.includes(true) && !given.has('req')) {
          context.report({
            node,
            message: 'Pass req: without it this call leaves the request’s transaction.',
          })
        }
      },
    }
  },
}

/** The keys that an options object has for certain: its own, and those of objects spread into it. */
function keysOf(node, scope) {
  if (node?.type === 'TSAsExpression' || node?.type === 'TSSatisfiesExpression') {
    return keysOf(node.expression, scope)
  }
  if (node?.type === 'Identifier') return keysOf(constantNamed(node.name, scope), scope)
  if (node?.type !== 'ObjectExpression') return []
  return node.properties.flatMap((part) =>
    part.type === 'SpreadElement'
      ? keysOf(part.argument, scope)
      : [part.key.name ?? part.key.value],
  )
}

function constantNamed(name, scope) {
  for (let here = scope; here; here = here.upper) {
    const variable = here.variables.find((one) => one.name === name)
    if (variable) return variable.defs[0]?.node?.init
  }
  return undefined
}

function namesOf(param) {
  if (param.type === 'Identifier') return [param.name]
  if (param.type === 'AssignmentPattern') return namesOf(param.left)
  if (param.type === 'ObjectPattern') {
    return param.properties.flatMap((p) => (p.type === 'Property' ? namesOf(p.value) : []))
  }
  return []
}

/** A file is named after what it holds. */
const noVagueFileName = {
  meta: { type: 'suggestion', docs: { description: 'No utils, helpers, common or manager' } },
  create(context) {
    return {
      Program(node) {
        const path = context.filename.split(/[\\/](?:cms|storefront|shared-types)[\\/]/).pop()
        if (VAGUE.test(path)) {
          context.report({
            node,
            message: `Name this file after what it holds: “${path}” says nothing.`,
          })
        }
      },
    }
  },
}

export default {
  meta: { name: 'vitrine' },
  rules: {
    'local-api-states-access': localApiStatesAccess,
    'no-vague-file-name': noVagueFileName,
  },
}
