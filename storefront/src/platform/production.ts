// React and Next read NODE_ENV when they are first imported, so this module comes before them.
Object.assign(process.env, { NODE_ENV: 'production' })
