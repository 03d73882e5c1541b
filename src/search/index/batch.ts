import type { Question } from '../../schema/question-set'
import type { Area } from '../../schema/role'
import { type Term, terms } from '../text/terms'
import { FIELDS, type FieldTexts, fieldTexts } from './fields'
import { indexSegment, type Phrases, type Segment } from './inverted-index'

const MAX_SHOWN = 500

/** Questions that were put into a bank together, with what search keeps of them however many banks share them. */
export class Batch {
  private index: Segment | undefined
  private readonly titles: ReadonlyMap<string, string>
  private readonly texts = new Map<string, FieldTexts>()
  private readonly shortTexts = new Map<string, readonly (readonly string[])[]>()
  private readonly shown = new Map<string, readonly (readonly Term[])[]>()

  constructor(
    readonly questions: readonly Question[],
    readonly areas: readonly Area[],
  ) {
    this.titles = new Map(areas.map(({ id, title }) => [id, title]))
  }

  /** Takes an index that was made of the same texts before. */
  adopt(index: Segment): this {
    this.index = index
    return this
  }

  /** The index of the questions, made when it is first asked for. */
  indexed(phrases: Phrases): Segment {
    this.index ??= indexSegment(this.allTexts(), phrases)
    return this.index
  }

  allTexts(): FieldTexts[] {
    return this.questions.map((question) => this.textsOf(question))
  }

  textsOf(question: Question): FieldTexts {
    let texts = this.texts.get(question.id)
    if (texts === undefined) {
      texts = fieldTexts(question, (area) => this.titles.get(area) ?? area)
      this.texts.set(question.id, texts)
    }
    return texts
  }

  /** The stems, each once, of each short text that a question is known by: title, tags and search phrases. */
  shortTextsOf(question: Question): readonly (readonly string[])[] {
    let found = this.shortTexts.get(question.id)
    if (found === undefined) {
      const { title, tags, searchPhrases = [] } = question
      found = [title, ...tags, ...searchPhrases].map((text) => [...new Set(terms(text).map(({ stem }) => stem))])
      this.shortTexts.set(question.id, found)
    }
    return found
  }

  /** The words of each field, kept for questions that were shown of late: most pages show some of them again. */
  wordsOf(question: Question): readonly (readonly Term[])[] {
    let words = this.shown.get(question.id)
    if (words === undefined) {
      const texts = this.textsOf(question)
      words = FIELDS.map((field) => terms(texts[field]))
      if (this.shown.size >= MAX_SHOWN) this.shown.clear()
      this.shown.set(question.id, words)
    }
    return words
  }
}
