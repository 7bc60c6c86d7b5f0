/** Of `useForm`: the name, id and complaint of each field. */
export type FieldOf = (name: string) => { name: string; id: string; error: string | undefined }
