/**
 * Import rules of the house: facts flow ingest → segment → extract → link → reconcile → report.
 * That output imports types only is a rule of oxlint (.oxlintrc.json): the parser used here cannot tell a type import.
 */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'extractors-know-no-pipeline',
      comment: 'An extractor knows text and one sentence at a time, nothing of pipelines or formats.',
      severity: 'error',
      from: { path: '^extractors/' },
      to: { path: '^(pipeline|output)/' },
    },
    {
      name: 'contract-imports-nothing',
      severity: 'error',
      from: { path: '^extractors/contract\\.ts$' },
      to: { path: '.' },
    },
    {
      name: 'extractors-are-independent',
      comment: 'What two extractors need lives in extractors/shared.',
      severity: 'error',
      from: { path: '^extractors/(dates|quantities|agencies|quotes)/' },
      to: { path: '^extractors/(dates|quantities|agencies|quotes)/', pathNot: '^extractors/$1/' },
    },
    {
      name: 'only-the-command-line-prints',
      severity: 'error',
      from: { path: '^pipeline/', pathNot: '^pipeline/cli/' },
      to: { path: '^(output|pipeline/cli)/' },
    },
    {
      name: 'one-wrapper-a-library',
      comment: 'compromise and chrono-node are used through one wrapper each.',
      severity: 'error',
      from: { path: '^(extractors|pipeline|output)/', pathNot: '^extractors/shared/(compromise|chrono)\\.ts$' },
      to: { path: 'node_modules/(compromise|chrono-node)/' },
    },
    {
      name: 'one-logger',
      severity: 'error',
      from: { path: '^(extractors|pipeline|output)/', pathNot: '^pipeline/cli/log\\.ts$' },
      to: { path: 'node_modules/pino/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
