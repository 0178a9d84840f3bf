/** Declarations for `.style`: the platform takes them as text, though the type of the property does not say so. */
export const styleText = (declarations: string) => declarations as unknown as CSSStyleDeclaration;
